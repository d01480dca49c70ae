import type { OutputOf } from '../../ui/action-map.ts'
import { Radios, Select } from '../../ui/inputs.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { guess, useAction, useWrite } from '../../ui/use-action.ts'
import { GROUP_WORDS } from '../messages/mail-words.ts'
import type { MailChoice } from '../messages/words.ts'

const OPTIONS: readonly { value: MailChoice; label: string }[] = [{ value: 'at-once', label: 'At once' }, { value: 'daily', label: 'Once a day' }, { value: 'off', label: 'Not by mail' }]
const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }))

/** What comes by mail, and when not. The inbox has everything, whatever is chosen here. */
export function MailChoices() {
  const choices = useAction('mail.choices', {})
  return (
    <Section anchor="mail" title="Mail" hint="Mails hold a few fixed words and a link. Your inbox has everything, whatever you choose here.">
      <Loaded query={choices}>{(found) => <Choices found={found} />}</Loaded>
    </Section>
  )
}

function Choices({ found }: { found: OutputOf<'mail.choices'> }) {
  const choose = useWrite('mail.choose', {
    optimistic: ({ group, mail }) => [guess('mail.choices', (old) => ({ ...old, choices: old.choices.map((each) => (each.group === group ? { group, mail } : each)) }))],
    refreshes: ['mail.choices'],
  })
  return (
    <div className="max-w-prose space-y-6">
      {!found.mailed && <p className="text-soft">No mail server is set up here, so nothing is mailed for now. What you choose counts from the day there is one.</p>}
      {found.choices.map(({ group, mail }) => (
        <Radios key={group} inline label={GROUP_WORDS[group].title} hint={GROUP_WORDS[group].hint} name={`mail-${group}`} options={OPTIONS} value={mail} onChange={(next) => choose.run({ group, mail: next })} />
      ))}
      <Quiet quiet={found.quiet} timeZone={found.timeZone} />
    </div>
  )
}

function Quiet({ quiet, timeZone }: Pick<OutputOf<'mail.choices'>, 'quiet' | 'timeZone'>) {
  const set = useWrite('mail.set-quiet-hours', { optimistic: (hours) => [guess('mail.choices', (old) => ({ ...old, quiet: hours }))], refreshes: ['mail.choices'] })
  return (
    <fieldset>
      <legend className="font-medium">No mail at night</legend>
      <p className="text-small text-soft">
        {quiet.from === quiet.to ? `Mail comes at any hour. Choose two different hours for a quiet time (${timeZone}).` : `What comes between these hours waits until they end (${timeZone}). The same hour twice means mail at any hour.`}
      </p>
      <div className="mt-3 flex flex-wrap gap-4">
        <Select id="quiet-from" label="From" options={HOURS} value={String(quiet.from)} onChange={(event) => set.run({ ...quiet, from: Number(event.target.value) })} />
        <Select id="quiet-to" label="Until" options={HOURS} value={String(quiet.to)} onChange={(event) => set.run({ ...quiet, to: Number(event.target.value) })} />
      </div>
    </fieldset>
  )
}
