import { Link } from '../../ui/link.tsx'
import { linkToken, useLink as enterByLink } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { entered } from './entered.ts'

/** Where a one-time link lands. It acts on a press, because mail scanners open links. */
export default function UseLink() {
  return (
    <Door title="Sign in with your link" purpose="One press and you are in. The link works once.">
      <DoorForm send="Sign in" onSend={async () => { await enterByLink(linkToken(location)); entered() }}
        words={{ 401: EXPIRED, 404: EXPIRED, 422: EXPIRED }} more={<Link to="/sign-in">Ask for a new link</Link>}>
        {() => null}
      </DoorForm>
    </Door>
  )
}

const EXPIRED = 'This link was used already or has run out. Ask for a new one.'
