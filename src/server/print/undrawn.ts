/** What a font of Latin, Greek and Cyrillic letters draws for certain. */
const OUTSIDE = /[^\n\t\u0020-\u007e\u00a0-\u017f\u0370-\u03ff\u0400-\u045f\u2010-\u2026\u20ac□]/u

/** The text with a box for every letter that no font draws; a cluster such as a flag or a family is one box. */
export function readableBy(text: string, undrawn: ReadonlySet<string>, box: string, strict = false): string {
  const whole = text.toWellFormed()
  if (undrawn.size === 0 && !strict) return whole
  return [...new Intl.Segmenter('en').segment(whole)].map(({ segment }) => {
    if (segment === '\r\n') return '\n'
    return [...segment].some((letter) => undrawn.has(letter) || (strict && OUTSIDE.test(letter))) ? box : segment
  }).join('')
}
