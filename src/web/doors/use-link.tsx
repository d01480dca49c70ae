import { followLink } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { entered } from './entered.ts'
import { LinkDoor } from './link-door.tsx'

/** Where a link to sign in lands. It acts on a press, because mail scanners open links. */
export default function UseLink() {
  return (
    <LinkDoor again={{ to: '/sign-in', label: 'Ask for a new link' }}>
      {({ name }, token) => (
        <Door title={name ? `Sign in as ${name}` : 'Sign in'} purpose="One press and you are in. The link works once.">
          <DoorForm send="Sign in" onSend={async () => { await followLink(token); entered() }} />
        </Door>
      )}
    </LinkDoor>
  )
}
