import { useQuery } from '@tanstack/react-query'
import { NotHere, Waiting } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { usePlace } from '../../ui/place.ts'
import { type Block, readBlocks, readSpans } from './markdown.ts'
import { ruleText } from '../../ui/coach/rule-texts.ts'

/** Why a rule exists, with a bad and a good example. */
export default function RulePage() {
  const { params } = usePlace()
  const id = `${params.family}/${params.name}`
  const text = useQuery({ queryKey: ['rule', id], queryFn: async () => (await ruleText(id)) ?? null, staleTime: Number.POSITIVE_INFINITY })
  if (text.data === undefined) return <Waiting />
  if (text.data === null) return <NotHere />
  const [, ...blocks] = readBlocks(text.data)
  const first = blocks[0]
  const title = first?.kind === 'paragraph' ? first.text.replaceAll('**', '').replace(/\.$/, '') : id
  return (
    <Page title={title} purpose={<>Why this rule is there, and what it would like to read instead. Its name is <code>{id}</code>.</>} back={{ to: '/rules', label: 'All rules' }} width="reading">
      <div className="grid gap-4 font-serif text-prose">{blocks.slice(1).map((block, n) => <Shown key={n} block={block} />)}</div>
    </Page>
  )
}

/** What the rule can do, and its numbers: about the rule, not about writing. */
const FORCE = /^(?:Blocks|Warns|Hints): /

function Shown({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': return <h2 className="mt-4 font-sans text-large">{block.text}</h2>
    case 'list': return <ul className="grid list-disc gap-2 pl-6">{block.items.map((item) => <li key={item}><Spans text={item} /></li>)}</ul>
    case 'quote': return <blockquote className="border-l-2 border-edge pl-4 whitespace-pre-line"><Spans text={block.text} /></blockquote>
    case 'code': return <pre className="border-l-2 border-edge pl-4 font-sans text-small whitespace-pre-wrap">{block.text}</pre>
    default: return <p className={FORCE.test(block.text) ? 'font-sans text-small text-soft' : undefined}><Spans text={block.text.replace('Numbers an organisation may tune:', 'Its numbers, which an organisation may change:')} /></p>
  }
}

const LOOKS = { plain: undefined, strong: 'strong', emphasis: 'em', code: 'code' } as const

function Spans({ text }: { text: string }) {
  return readSpans(text).map((span, n) => {
    const Look = LOOKS[span.look]
    return Look ? <Look key={n}>{span.text}</Look> : span.text
  })
}
