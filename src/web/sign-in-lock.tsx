import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { api } from '../ui/api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Input } from '../ui/inputs.tsx'
import type { Me } from '../ui/me.ts'
import { Problem } from '../ui/problem.ts'
import { whenHandsRest } from '../ui/hands.ts'
import { sessionEnded, sessionRestored, type SessionEnd } from '../ui/session-events.ts'
import { leaveFor, signIn } from './session.ts'

const WHY: Record<SessionEnd, string> = {
  over: 'Your session ended.',
  'somebody-else': 'Somebody else signed in in this browser. What you write is neither shown to them nor sent in their name.',
}

/** Over the page when the session ended: sign in, and everything goes on where it was. */
export function SignInLock({ me }: { me: Me }) {
  const [locked, setLocked] = useState<SessionEnd>()
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const client = useQueryClient()
  const waiting = useRef(() => {})
  useEffect(() => {
    const leave = sessionEnded.listen((why) => {
      waiting.current()
      waiting.current = whenHandsRest(() => setLocked(why))
    })
    return () => {
      leave()
      waiting.current()
    }
  }, [])

  async function enter(work: () => Promise<unknown>) {
    setBusy(true)
    setError(undefined)
    try {
      await work()
      const now = await api('session.me', {})
      // somebody else: nothing of the first person may stay on screen
      if (now.person.id !== me.person.id) return leaveFor('/')
      // a save that was refused while one typed the password waits for the hands to rest: it is over now
      waiting.current()
      setLocked(undefined)
      sessionRestored.tell()
      void client.invalidateQueries()
    } catch (problem) {
      setError(problem instanceof Problem ? problem.detail : 'That did not work. Try again.')
    } finally {
      setBusy(false)
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password'))
    void enter(() => signIn(me.person.email, password))
  }

  return (
    <Dialog open={locked !== undefined} onClose={() => {}} mustAnswer title="Sign in to go on"
      purpose={`${WHY[locked ?? 'over']} The page stays as it is and what you wrote is kept. You are ${me.person.email}.`}>
      <form onSubmit={submit} className="space-y-4">
        <input type="hidden" name="email" autoComplete="username" value={me.person.email} readOnly />
        <Input id="lock-password" name="password" type="password" label="Password" autoComplete="current-password" error={error} required autoFocus />
        <div className="flex flex-wrap justify-end gap-2">
          {locked === 'somebody-else'
            ? <Button variant="quiet" onClick={() => leaveFor('/')}>Go on as the other person</Button>
            : <Button variant="quiet" onClick={() => void enter(async () => {})}>I signed in in another tab</Button>}
          <Button variant="primary" type="submit" busy={busy}>Sign in</Button>
        </div>
      </form>
    </Dialog>
  )
}
