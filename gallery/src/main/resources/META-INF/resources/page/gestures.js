// Mouse, wheel and fingers on a picture: drag to move, wheel and pinch to zoom, click for 100 % and back; with one finger a
// swipe to the photo beside it, where the picture is not zoomed.

const CLICK = 6;
const SWIPE = 50;

export function gestures(node, { zoom, lens, tapped, swiped }) {
  const down = new Map();
  let begin = null;
  let moved = 0;
  let pinch = 0;

  node.addEventListener('wheel', (event) => {
    event.preventDefault();
    zoom.by(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)), lens.fitting(), lens.spot(event.clientX, event.clientY));
  }, { passive: false });

  node.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    node.setPointerCapture(event.pointerId);
    down.set(event.pointerId, event);
    if (down.size === 1) [begin, moved] = [event, 0];
    pinch = 0;
  });

  node.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    down.set(event.pointerId, event);
    moved = Math.max(moved, Math.hypot(event.clientX - begin.clientX, event.clientY - begin.clientY));
    if (down.size === 2) squeeze();
    else if (zoom.scale !== null) drag(before, event);
  });

  function drag(before, event) {
    const box = lens.image.getBoundingClientRect();
    zoom.move((before.clientX - event.clientX) / box.width, (before.clientY - event.clientY) / box.height);
  }

  function squeeze() {
    const [one, other] = [...down.values()];
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    if (pinch > 0) zoom.by(apart / pinch, lens.fitting(), lens.spot((one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2));
    pinch = apart;
    moved = CLICK;
  }

  function up(event) {
    const last = down.get(event.pointerId);
    down.delete(event.pointerId);
    if (!last || event.type === 'pointercancel' || down.size > 0) return;
    const across = event.clientX - begin.clientX;
    const swipe = zoom.scale === null && event.pointerType !== 'mouse' && Math.abs(across) > SWIPE && Math.abs(across) > 1.5 * Math.abs(event.clientY - begin.clientY);
    if (swipe && swiped) swiped(across < 0 ? 1 : -1);
    else if (moved < CLICK) tapped(event, lens.spot(event.clientX, event.clientY));
  }
  node.addEventListener('pointerup', up);
  node.addEventListener('pointercancel', up);
}
