import type { Block, Paper } from './paper.ts'

/** Data as a document: each thing a heading, each field a label. Ids and what is absent are left to the data beside it. */
export function plainPaper(title: string, value: unknown, foot: string): Paper {
  const things = Array.isArray(value) ? value : [value]
  const blocks = things.flatMap((thing, at): Block[] => [
    ...(Array.isArray(value) ? [{ kind: 'heading', level: 2, text: headingOf(thing, at) } as const] : []), ...fieldsOf(thing, ''),
  ])
  return { title, facts: Array.isArray(value) ? [['Entries', String(value.length)]] : [], blocks, foot }
}

function headingOf(thing: any, at: number): string {
  const day = thing?.on ?? thing?.heldOn ?? thing?.due ?? thing?.askedAt?.slice(0, 10) ?? ''
  const name = thing?.title ?? thing?.name ?? thing?.cycle?.name ?? thing?.subject?.name ?? thing?.person?.name ?? ''
  return `Entry ${at + 1}${[day, name].some(Boolean) ? `: ${[day, name].filter(Boolean).join(', ')}` : ''}`
}

function fieldsOf(value: unknown, label: string): Block[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each === 'string')) {
      const items = value.filter((each) => !isId(each))
      return items.length > 0 ? [{ kind: 'note', text: wordsOf(label) }, { kind: 'list', items }] : []
    }
    return value.flatMap((each, at) => fieldsOf(each, `${label} ${at + 1}`.trim()))
  }
  if (typeof value === 'object') {
    const keys = Object.keys(value)
    // Somebody or something named: its name says it.
    if ('name' in value && keys.every((key) => key === 'name' || key === 'id')) return fieldsOf(value.name, label)
    return Object.entries(value).flatMap(([key, inner]) => (key === 'may' ? [] : fieldsOf(inner, [label, key].filter(Boolean).join(', '))))
  }
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  return isId(text) ? [] : [{ kind: 'text', label: wordsOf(label), text }]
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** `answer, sharedAt` -> `Answer, shared at` */
function wordsOf(label: string): string {
  const words = label.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return words[0] ? words[0].toUpperCase() + words.slice(1) : words
}
