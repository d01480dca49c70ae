/** What our own pages are written in: headings, paragraphs, lists, quotations, code. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph' | 'quote' | 'code'; text: string }
  | { kind: 'list'; items: string[] }

/** Words set apart inside a line. */
export interface Span {
  text: string
  look: 'plain' | 'strong' | 'emphasis' | 'code'
}

/** Reads the part of Markdown that rule pages use; everything else stays as it is written. */
export function readBlocks(text: string): Block[] {
  const parts = text.split(/^(```[\s\S]*?^```)$/m)
  return parts.flatMap((part) => (part.startsWith('```') ? [{ kind: 'code', text: part.replace(/^```.*\n|\n```$/g, '') } as const] : readText(part)))
}

function readText(text: string): Block[] {
  return text.split(/\n{2,}/).map((chunk) => chunk.trim()).filter(Boolean).map((chunk): Block => {
    const heading = /^(#{1,4}) (.+)$/s.exec(chunk)
    if (heading) return { kind: 'heading', level: heading[1]!.length, text: heading[2]! }
    if (/^> ?/.test(chunk)) return { kind: 'quote', text: chunk.replace(/^> ?/gm, '') }
    if (/^- /.test(chunk)) return { kind: 'list', items: chunk.split(/^- /m).map(joined).filter(Boolean) }
    return { kind: 'paragraph', text: joined(chunk) }
  })
}

const joined = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ')

/** `**strong**`, `*emphasis*` and `code` inside a line. */
export function readSpans(text: string): Span[] {
  return text.split(/(\*\*.+?\*\*|(?<!\*)\*[^*\s][^*]*\*|`[^`]+`)/).filter(Boolean).map((piece): Span => {
    if (piece.startsWith('**')) return { text: piece.slice(2, -2), look: 'strong' }
    if (/^\*[^*\s]/.test(piece) && piece.endsWith('*')) return { text: piece.slice(1, -1), look: 'emphasis' }
    if (piece.startsWith('`')) return { text: piece.slice(1, -1), look: 'code' }
    return { text: piece, look: 'plain' }
  })
}
