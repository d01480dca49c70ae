import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { FindingWords } from '../../ui/findings.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMe } from '../../ui/me.ts'
import { Section } from '../../ui/section.tsx'
import { useAction } from '../../ui/use-action.ts'
import type { ReviewShown } from './state-words.ts'

/** Reviews that could be this one: for its author, and once it is submitted for HR partners. Nothing to see where there is none. */
export function SimilarTexts({ review }: { review: Pick<ReviewShown, 'id' | 'reviewer' | 'subject' | 'state'> }) {
  const me = useMe()
  const mine = review.reviewer.id === me.person.id
  const mayAsk = mine || (me.roles.includes('hr_partner') && review.subject.id !== me.person.id && !['not-started', 'draft', 'cancelled'].includes(review.state))
  const { data } = useAction('review.twins', { id: review.id }, { enabled: mayAsk })
  if (!data?.findings.length) return null
  return (
    <Section title="Much like another review" hint="Wording is compared once names, pronouns, teams and figures are taken off. Two people can have done the same work: then it stands as it is.">
      <ul className="divide-y divide-hairline border-y border-hairline">
        {data.findings.map((finding, at) => (
          <li key={data.twins[at]!.review} className="py-4" data-rule={finding.rule}>
            <FindingWords finding={finding} />
            <SideBySide id={review.id} twin={data.twins[at]!} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface TwinNamed {
  review: string
  subject: { name: string }
  author: { id: string; name: string }
  cycle: { name: string }
}

/** The passages of both, opened on demand: they are words of another review. */
function SideBySide({ id, twin }: { id: string; twin: TwinNamed }) {
  const [open, setOpen] = useState(false)
  return (
    <div className="mt-2 ml-6" data-screen-only="">
      <Button size="small" variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Close the passages' : 'Show side by side'}
      </Button>
      {open && <Passages id={id} twin={twin} />}
    </div>
  )
}

function Passages({ id, twin }: { id: string; twin: TwinNamed }) {
  const me = useMe()
  const read = useAction('review.twin', { id, twin: twin.review }, { fresh: true })
  const by = twin.author.id === me.person.id ? '' : `, by ${twin.author.name}`
  return (
    <Loaded query={read}>
      {({ passages }) => (
        <table className="mt-2 w-full table-fixed border-collapse align-top">
          <thead className="text-left text-small text-soft">
            <tr>
              <th scope="col" className="pr-6 pb-1 font-normal">Here</th>
              <th scope="col" className="pb-1 font-normal">{`${twin.subject.name}, ${twin.cycle.name}${by}`}</th>
            </tr>
          </thead>
          <tbody>
            {passages.map(({ here, there }) => (
              <tr key={`${here.path}${here.range.start}`} className="border-t border-hairline align-top">
                <td className="py-2 pr-6 font-serif whitespace-pre-line">{here.text}</td>
                <td className="py-2 font-serif whitespace-pre-line">{there.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Loaded>
  )
}
