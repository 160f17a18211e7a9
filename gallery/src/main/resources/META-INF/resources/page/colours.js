// Colour labels, by the keys that photo people know; purple has none. Names are those of xmp:Label, in lower case.

export const COLOURS = ['red', 'yellow', 'green', 'blue', 'purple'];
/** Of other programs: they are shown, and have no key here. */
const OTHERS = ['orange', 'pink', 'gray', 'black', 'white'];
const SAME = { magenta: 'purple', grey: 'gray' };
const FIRST_KEY = 6;

/** The colour of a key, 6 to 9. */
export const colourOfKey = (key) => COLOURS[Number(key) - FIRST_KEY];
export const keyOfColour = (colour) => (COLOURS.indexOf(colour) < 4 ? String(FIRST_KEY + COLOURS.indexOf(colour)) : null);

/** A label as a colour shown here: null for none and for words that are no colour. */
export function colourOf(label) {
  const word = label?.toLowerCase() ?? '';
  const colour = SAME[word] ?? word;
  return COLOURS.includes(colour) || OTHERS.includes(colour) ? colour : null;
}
