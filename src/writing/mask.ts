import type { Range } from '../kit/finding.ts'

/** A text made ready for matching: as long as the original, in lower case, with foreign matter blotted out. */
export interface Masked {
  readonly text: string
  /** What somebody else said, word for word. */
  readonly quotes: readonly Range[]
}

/** Stands in the place of each letter of it. */
const BLOT = '\u0001'
/** Code, addresses, mail. Every part is bounded or cannot match what follows it, so that the search stays linear. */
const FOREIGN = /```[^`]{0,4000}```|`[^`\n]{1,200}`|\bhttps?:\/\/[^\s)\]]{1,300}|\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}/gu
const QUOTED = /"([^"\n]{1,600})"|“([^”\n]{1,600})”|(?<![\p{L}\p{N}])[‘']([^‘’'\n]{1,300}(?:[’'](?=\p{Ll})[^‘’'\n]{0,200}){0,3})[’'](?![\p{L}\p{N}])|«([^»\n]{1,600})»|(?<![\p{L}\p{N}])["“]((?:[^"“”\n]|\n(?![ ]*[\n*•#-])){1,400})["”](?![\p{L}\p{N}])/gu
/** Blanks, as far as reading goes: of Windows' line ends, tables, figures that stay with their unit. */
const OTHER_BLANKS = /[\t\r\u00a0\u2007\u202f]/gu
/** Of Markdown: the same words say the same, however loudly. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,200})(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu
/** Somebody is named as the one who says it. */
const SAYS = /(?:\b(?:said|says|saying|wrote|writes|write|asked|told|call(?:s|ed)|describ(?:es|ed)|quot(?:es|ed?)|not(?:es|ed)|answered|replied|shouted|asks|put it|words|thanked|comment(?:s|ed)?|titled|named|labelled|marked|phrase|reads?|feedback|message|card|survey|email|e-mail|letter|column|field|button|heading|section|policy|campaign|course|programme|program|project|chapter|slide|(?<!on the )line|question|review|report|form|box|sign|poster|workshop|module|tag|entitled|subject)\b[^.!?"“]{0,40}[:,]?\s*|:\s*)$/iu
const SAID_AFTER = /^[,.]?\s*(?:said|says|wrote|writes|as\s|is how|was how|were|in (?:his|her|their|its|the)|from\s|according|the\s|an?\s|\(|[—–-]\s)/iu
/** A word or two in marks are the author's own, held at arm's length. */
const LONG_QUOTE = 4

/** A rating is the writer's own word, whatever stands beside it: "gets 'meets' from me". */
const RATING = /^.(?:meets|exceeds|below|above|outstanding|satisfactory|[1-5])\b/iu

/** Masks a text. Linear in its length. */
export function mask(text: string): Masked {
  let lower = lowerCase(text).replaceAll(OTHER_BLANKS, ' ')
  if (lower.includes('*') || lower.includes('_')) lower = lower.replaceAll(EMPHASIS, (_, marks: string, inner: string) => `${' '.repeat(marks.length)}${inner}${' '.repeat(marks.length)}`)
  const quotes: Range[] = []
  if (lower.includes('`') || lower.includes('@') || lower.includes('://')) lower = lower.replace(FOREIGN, (all) => BLOT.repeat(all.length))
  if (/["“«‘']/u.test(lower)) {
    lower = lower.replace(QUOTED, (all: string, ...rest: unknown[]) => {
      const at = rest.find((each) => typeof each === 'number') as number
      if (!isForeign(text, at, all)) return all
      quotes.push({ start: at, end: at + all.length })
      return BLOT.repeat(all.length)
    })
  }
  return { text: lower.includes('’') ? lower.replaceAll('’', "'") : lower, quotes }
}

function isForeign(text: string, at: number, quoted: string): boolean {
  if (quoted.split(/\s+/u).length >= LONG_QUOTE) return true
  if (RATING.test(quoted)) return false
  return SAYS.test(text.slice(Math.max(0, at - 60), at)) || SAID_AFTER.test(text.slice(at + quoted.length, at + quoted.length + 16))
}

/** Lower case that keeps every offset: the few letters that grow in lower case stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
}
