import { useState } from 'react'
import { flushAll, putAway } from '../ui/open-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { leftOf } from '../ui/journal.ts'
import type { Me } from '../ui/me.ts'
import { toast } from '../ui/toast.tsx'
import { leaveFor, signOut, signOutEverywhere } from './session.ts'

/**
 * Signing out here or everywhere. Texts that only this device holds are named: they stay for their author, whom nobody else on
 * this device is taken for, or they are removed.
 */
export function useSignOut(me: Me) {
  const [asking, setAsking] = useState<{ everywhere: boolean; texts: number }>()

  async function begin(everywhere: boolean) {
    await flushAll()
    const texts = (await leftOf(me.person.id, { shown: true })).length
    if (texts > 0) setAsking({ everywhere, texts })
    else await end(everywhere, false)
  }

  async function end(everywhere: boolean, remove: boolean) {
    try {
      await (everywhere ? signOutEverywhere() : signOut())
      if (remove) await putAway(await leftOf(me.person.id, { shown: true }))
      leaveFor('/sign-in')
    } catch (error) {
      toast({ title: 'Still signed in', detail: (error as Error).message, failed: true })
    }
  }

  const dialog = asking && (
    <Dialog open onClose={() => setAsking(undefined)} title="Sign out with texts that are not saved"
      purpose={`${asking.texts === 1 ? 'One text of yours is' : `${asking.texts} texts of yours are`} on this device only. Kept, ${asking.texts === 1 ? 'it comes' : 'they come'} back when you sign in here again; somebody else who signs in here does not get to see ${asking.texts === 1 ? 'it' : 'them'}. If others can look into this device’s files, remove ${asking.texts === 1 ? 'it' : 'them'}.`}
      actions={(
        <>
          <Button variant="quiet" onClick={() => void end(asking.everywhere, true)}>Remove and sign out</Button>
          <Button variant="primary" onClick={() => void end(asking.everywhere, false)}>Keep and sign out</Button>
        </>
      )} />
  )
  return { begin, dialog }
}
