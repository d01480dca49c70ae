import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import { Secret } from './secret.tsx'

/** An invitation: a link that works once, for HR to hand over. */
export function AccountLink({ person }: { person: OutputOf<'person.show'> }) {
  const invite = useWrite('person.invite', { refreshes: ['people.list', 'person.show'] })
  const link = invite.output && new URL(invite.output.link, location.origin).href
  if (link) {
    return (
      <>
        <Secret id="invitation" label={`Link for ${person.name}`} value={link}
          hint={`${invite.output!.mailed ? 'It is on its way by mail too. You can also hand it' : 'Hand it'} to them yourself: it leads to a page where they choose their password. It is shown only now.`} />
        <p className="text-small text-soft">It works once, until <Moment at={invite.output!.expiresAt} />. A new link ends this one.</p>
      </>
    )
  }
  return (
    <>
      <p className="mb-4 max-w-prose">
        {person.invited ? `${person.name} has an account. If they have not come in yet, a new link replaces the earlier one.` : `${person.name} has no account yet. A link lets them choose a password and come in.`}
      </p>
      <Button busy={invite.busy} onClick={() => invite.run({ id: person.id })}>{person.invited ? 'Make a new link' : `Invite ${person.name}`}</Button>
    </>
  )
}
