import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox, Input } from '../../ui/inputs.tsx'
import { Link } from '../../ui/link.tsx'
import { usePlace } from '../../ui/place.ts'
import { problemAt } from '../../ui/problem.ts'
import { requestLink, signIn, signInWays } from '../session.ts'
import { Door, DoorForm } from './door.tsx'
import { entered } from './entered.ts'
import { checkEmail } from './password.tsx'

/** Sign in with a password, or ask for a link where links can be sent. */
export default function SignIn() {
  const { search } = usePlace()
  const ways = useQuery({ queryKey: ['sign-in.ways'], queryFn: signInWays, retry: false }).data
  const [byLink, setByLink] = useState(false)
  const [sentTo, setSentTo] = useState<string>()
  if (sentTo) return <LinkSent email={sentTo} again={() => setSentTo(undefined)} />
  if (ways?.setUp) return <Door title="Not set up yet" purpose="Open the set-up link that was printed when this server started. It makes you the first administrator." />
  return (
    <Door title="Sign in" purpose="Feedback through the year, and reviews that surprise nobody.">
      <DoorForm
        key={String(byLink)}
        send={byLink ? 'Send me a link' : 'Sign in'}
        check={(form) => [...checkEmail(form), ...(byLink || form.password ? [] : [{ fieldId: 'password', message: 'Enter your password' }])]}
        onSend={async (form) => {
          const email = form.email!.trim()
          await (byLink ? requestLink(email) : signIn(email, form.password!, form.remember === 'on'))
          if (byLink) setSentTo(email)
          else entered(search.next)
        }}
        more={ways?.link && <Button variant="quiet" onClick={() => setByLink(!byLink)}>{byLink ? 'Use a password' : 'Send me a link instead'}</Button>}
      >
        {(problems) => (
          <>
            <Input id="email" type="email" label="E-mail" autoComplete="username" inputMode="email" autoFocus error={problemAt(problems, 'email')} />
            {!byLink && (
              <>
                <Input id="password" type="password" label="Password" autoComplete="current-password" error={problemAt(problems, 'password')} />
                <Checkbox id="remember" label="Stay signed in on this device" hint="For up to 30 days. Leave it off on a computer you share." defaultChecked />
              </>
            )}
          </>
        )}
      </DoorForm>
      {ways && !byLink && (
        <p className="mt-6 text-small text-soft">
          {ways.link ? <Link to="/forgotten">I don’t know my password</Link> : 'No password, or forgotten it? Ask your HR administrator for a new invitation.'}
        </p>
      )}
    </Door>
  )
}

function LinkSent({ email, again }: { email: string; again: () => void }) {
  return (
    <Door title="Look in your inbox" purpose={`If ${email} belongs to somebody here, a link is on its way. It works once, for a quarter of an hour.`}>
      <Button variant="quiet" className="-ml-4" onClick={again}>Use another address</Button>
    </Door>
  )
}
