// Which cluster photos are to move to: those around their own, the nearest first.
import { byId, el } from './dom.js';
import { picture } from './pictures.js';
import { clock, count } from './words.js';

const MOST = 24;

/** @returns the scene chosen, or null */
export function choose(library, model, photos) {
  const from = photos[0].scene;
  const others = model.scenes.filter(({ index }) => index !== from).sort((one, other) => Math.abs(one.index - from) - Math.abs(other.index - from)).slice(0, MOST);
  const dialog = byId('choose');
  return new Promise((chosen) => {
    const pressed = (scene) => {
      dialog.close();
      chosen(scene);
    };
    const cancel = el('button', { type: 'button', class: 'plain' }, 'Cancel');
    cancel.addEventListener('click', () => pressed(null));
    dialog.addEventListener('cancel', () => chosen(null), { once: true });
    dialog.replaceChildren(
      el('header', {}, el('h2', { id: 'choose-title' }, `Move ${count(photos.length, 'photo')} to…`), cancel),
      others.length ? el('div', { class: 'choices' }, others.map((scene) => choice(library, scene, () => pressed(scene)))) : el('p', {}, 'There is no other cluster in this window. Split them off instead.'),
    );
    dialog.showModal();
  });
}

function choice(library, scene, pressed) {
  const address = picture(library, scene.lead, 1);
  const words = [scene.lead.at ? clock(scene.lead.at) : '', count(scene.photos.length, 'photo')].filter(Boolean).join(' · ');
  const button = el('button', { type: 'button', class: 'choice', 'data-testid': 'choice', 'aria-label': `Cluster ${scene.index + 1}: ${words}` }, address ? el('img', { src: address, alt: '' }) : null, el('span', {}, words));
  button.addEventListener('click', pressed);
  return button;
}
