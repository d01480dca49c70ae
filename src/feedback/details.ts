/** What makes a note specific, in the order in which it happened. */
export interface Details {
  situation?: string
  behaviour?: string
  effect?: string
}

/** What there is of it, each part after its name. */
export function namedDetails({ situation, behaviour, effect }: Details): (readonly [name: string, words: string])[] {
  const parts = [['When and where', situation], ['What happened', behaviour], ['What came of it', effect]] as const
  return parts.flatMap(([name, words]) => (words ? [[name, words] as const] : []))
}
