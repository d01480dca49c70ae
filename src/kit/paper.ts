/** A stretch of a document. Texts are what people wrote, as they wrote it: each kind of file escapes them its own way. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  /** Paragraphs are apart by a blank line; other line ends are kept. */
  | { kind: 'text'; text: string; label?: string }
  | { kind: 'list'; items: readonly string[]; numbered?: boolean }
  /** In small print. */
  | { kind: 'note'; text: string }

/** A document on its way to a file, as Markdown or PDF: both say the same. */
export interface Paper {
  title: string
  /** Name and value: who, what, from when to when, which version. */
  facts: readonly (readonly [string, string])[]
  blocks: readonly Block[]
  /** At the foot of every printed page: what this is, and whose copy. */
  foot: string
}

/** A heading with a text below it; nothing for a blank text. */
export function section(heading: string, text: string | undefined, level: 2 | 3 = 2): Block[] {
  return text?.trim() ? [{ kind: 'heading', level, text: heading }, { kind: 'text', text }] : []
}

/** `Review of Zoë Ångström, 2026` -> `review-of-zoe-angstrom-2026`: letters that survive every file system. */
export function fileName(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/gu, 'ss').replace(/ø/giu, 'o').replace(/ł/giu, 'l').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80).replace(/-$/, '') || 'file'
}
