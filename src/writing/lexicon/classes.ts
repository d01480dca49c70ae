/** What a single word can be, as bits: a word may be several. */
export const IS = {
  pronoun: 1 << 0, role: 1 << 1, small: 1 << 2, stock: 1 << 3, trait: 1 << 4, traitNoun: 1 << 5, artefact: 1 << 6, event: 1 << 7,
  act: 1 << 8, past: 1 << 9, effect: 1 << 10, degree: 1 << 11, month: 1 << 12, number: 1 << 13, unit: 1 << 14, aux: 1 << 15,
  not: 1 << 16, joint: 1 << 17, human: 1 << 18, modal: 1 << 19, known: 1 << 20, day: 1 << 21, thing: 1 << 22,
} as const
export type WordClass = keyof typeof IS

const listed = (text: string) => text.trim().split(/\s+/u)

/** `-s`, `-ed`, `-ing` of a regular verb. */
function inflections(verb: string): string[] {
  const e = verb.endsWith('e')
  const y = /[^aeiou]y$/u.test(verb)
  const twice = /^(?:[^aeiou]*[aeiou][bdgmnprt]|.*(?:fer|mit|cur|lan|shop|top|rog|bel|vel|cel|log|map|pin|pair|quip))$/u.test(verb) && /[aeiou][bdglmnprt]$/u.test(verb) && !/[aeiou]{2}[a-z]$/u.test(verb) && !/(?:er|en|on|et|it)$/u.test(verb.slice(-2)) || /(?:plan|drop|stop|ship|map|plot|chat|tag|wrap|swap|strip|trim|cap|pop|plug|rig|scan|log|refer|submit|commit|admit|transfer|omit|defer|step|skip|flag|prep|label|cancel|travel|model|tally|cut|put|set|sit|get|run|let|hit|win)$/u.test(verb)
  const last = verb.at(-1)!
  const stem = twice && !/[wxy]$/u.test(verb) ? verb + last : verb
  const s = y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, s, e ? `${verb}d` : y ? `${verb.slice(0, -1)}ied` : `${stem}ed`, e && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${stem}ing`]
}

/** Verbs in all their forms; irregular ones are written `write/wrote/written`. The second list holds the forms of the past. */
export function verbs(text: string): { all: string[]; past: string[] } {
  const all: string[] = []
  const past: string[] = []
  for (const each of listed(text)) {
    const [base = '', ...irregular] = each.split('/')
    const forms = inflections(base)
    all.push(...(irregular.length ? [forms[0]!, forms[1]!, forms[3]!, ...irregular] : forms))
    past.push(...(irregular.length ? irregular : [forms[2]!]))
  }
  return { all, past }
}

/** Nouns with their plurals. */
export function nouns(text: string): string[] {
  return listed(text).flatMap((noun) => [noun, /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(noun) ? `${noun}es` : `${noun}s`])
}

/** Words as they stand. */
export function plain(text: string): string[] {
  return listed(text)
}
