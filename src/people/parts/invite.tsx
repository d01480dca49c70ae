import { useState } from 'react'
import type { OutputOf } from '../../ui/action-map.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useWrite } from '../../ui/use-action.ts'
import { Moment } from '../../ui/when.tsx'
import { Secret } from './secret.tsx'

type Entry = OutputOf<'people.list'>['people'][number]
type Link = OutputOf<'person.invite'> & { name: string }

/**
 * Invitations handed out one after the other, without leaving the list.
 * @returns what makes a link for somebody, and the dialog that shows it this once; it outlives their line in the list
 */
export function useInvitations() {
  const [made, setMade] = useState<Link>()
  const [asked, setAsked] = useState<string>()
  const write = useWrite('person.invite', { refreshes: ['people.list', 'person.show', 'home.show'] })

  async function invite({ id, name }: Entry) {
    setAsked(id)
    const link = await write.ask({ id }).catch(() => undefined)
    setAsked(undefined)
    if (link) setMade({ ...link, name })
  }
  const button = (person: Entry) => (
    <Button size="small" busy={asked === person.id} aria-label={`Invite ${person.name}`} onClick={() => void invite(person)}>Invite</Button>
  )
  return { button, dialog: made && <Handed {...made} onClose={() => setMade(undefined)} /> }
}

function Handed({ name, link, expiresAt, onClose }: Link & { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={`An invitation for ${name}`} purpose={<>It works once, until <Moment at={expiresAt} />. A new link ends this one.</>}
      actions={<Button variant="primary" onClick={onClose}>Done</Button>}>
      <Secret id="invitation" label={`Link for ${name}`} hint="Hand it to them yourself: it leads to a page where they choose their password. It is shown only now." value={new URL(link, location.origin).href} />
    </Dialog>
  )
}
