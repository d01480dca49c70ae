/** A good example from a rule's page: who could have written it, and what. */
export interface GoodOne {
  trade?: string
  text: string
}

/** The good examples of a page, in its order. */
export function goodOnes(page: string): GoodOne[] {
  const [, part = ''] = /^## A good example\n([\s\S]*?)(?=^## |(?![\s\S]))/mu.exec(page) ?? []
  return part.split(/^(?:- |> )/mu).slice(1).map((item) => {
    const [, trade, text = ''] = /^(?:\*\*(.+?)\.?\*\*\s*)?([\s\S]*)$/u.exec(item.replaceAll(/\s*\n\s*/gu, ' ').trim())!
    return { ...(trade && { trade }), text: text.replaceAll(/^[“"]|[”"]$/gu, '').trim() }
  }).filter(({ text }) => text)
}
