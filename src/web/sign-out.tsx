import { useState } from 'react'
import { Confirm } from '../ui/confirm.tsx'
import { forgetUnsaved, unsavedOf } from '../ui/journal.ts'
import type { Me } from '../ui/me.ts'
import { toast } from '../ui/toast.tsx'
import { signOut, signOutEverywhere } from './session.ts'

/** Signing out here or everywhere. Texts that only this device holds are named before they are removed. */
export function useSignOut(me: Me) {
  const [asking, setAsking] = useState<{ everywhere: boolean; texts: number }>()

  async function begin(everywhere: boolean) {
    const texts = await unsavedOf(me.person.id)
    if (texts > 0) setAsking({ everywhere, texts })
    else await end(everywhere)
  }

  async function end(everywhere: boolean) {
    try {
      await (everywhere ? signOutEverywhere() : signOut())
      await forgetUnsaved(me.person.id)
      // a whole new page: nothing of this person stays in memory
      location.assign('/sign-in')
    } catch (error) {
      toast({ title: 'Still signed in', detail: (error as Error).message, failed: true })
    }
  }

  const dialog = asking && (
    <Confirm open onClose={() => setAsking(undefined)} title="Sign out and remove what is not saved"
      consequence={`${asking.texts === 1 ? 'One text' : `${asking.texts} texts`} of yours could not be saved and ${asking.texts === 1 ? 'is' : 'are'} only on this device. Signing out removes ${asking.texts === 1 ? 'it' : 'them'} for good.`}
      confirm="Sign out" cancel="Stay signed in" onConfirm={() => void end(asking.everywhere)} />
  )
  return { begin, dialog }
}
