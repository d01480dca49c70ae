import { useMe } from '../../ui/me.ts'
import { Moment } from '../../ui/when.tsx'
import type { Expectations } from '../expectations/words.ts'

/** The lines as a document one reads. */
export function ExpectationLines({ lines }: { lines: readonly string[] }) {
  return (
    <ol className="max-w-prose list-decimal space-y-2 pl-6 font-serif text-prose">
      {lines.map((line, i) => <li key={i} className="pl-1">{line}</li>)}
    </ol>
  )
}

/** Who proposed and who confirmed which version, and when. */
export function Confirmations({ expectations }: { expectations: Expectations }) {
  const { person: me } = useMe()
  const { person, manager, version, proposedBy, proposedAt, confirmedByPersonAt, confirmedByManagerAt } = expectations
  const name = (who: { id: string; name: string }) => (who.id === me.id ? 'You' : who.name)
  const sides = [[person, confirmedByPersonAt], [manager, confirmedByManagerAt]] as const
  return (
    <dl className="text-small text-soft">
      {proposedBy && proposedAt && <div><dt className="inline">Version {version}, proposed by {proposedBy.id === me.id ? 'you' : proposedBy.name}: </dt><dd className="inline"><Moment at={proposedAt} /></dd></div>}
      {sides.map(([who, at]) => (
        <div key={who.id}><dt className="inline">{name(who)}: </dt><dd className="inline">{at ? <>confirmed <Moment at={at} /></> : 'not confirmed yet'}</dd></div>
      ))}
    </dl>
  )
}
