import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Radios, Switch } from '../ui/inputs.tsx'
import type { Me } from '../ui/me.ts'
import { usePlace } from '../ui/place.ts'
import { chooseTheme, readTheme, type Theme } from './theme.ts'

const THEMES = [{ value: 'system', label: 'As the system says' }, { value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }] as const

export interface AccountProps {
  me: Me
  open: boolean
  onClose: () => void
  single: boolean
  onSingle: (on: boolean) => void
  signOut: (everywhere: boolean) => void
}

/** My own things: how it looks on this device, keys, and the way out. */
export function Account({ me, open, onClose, single, onSingle, signOut }: AccountProps) {
  const { go } = usePlace()
  const [theme, setTheme] = useState<Theme>(readTheme)
  return (
    <Dialog open={open} onClose={onClose} title={me.person.name} purpose={`${me.person.email}, at ${me.organisation.name}`}>
      <div className="space-y-6">
        <Radios label="Look" name="theme" inline options={THEMES} value={theme} onChange={(next) => { setTheme(next); chooseTheme(next) }} />
        <Switch label="Single letters act as keys" hint="Switch off if you dictate, or if keys act when you don’t mean them to." checked={single} onChange={(event) => onSingle(event.target.checked)} />
        <div className="flex flex-wrap gap-2 border-t border-hairline pt-6">
          <Button onClick={() => { onClose(); signOut(false) }}>Sign out</Button>
          <Button variant="quiet" onClick={() => { onClose(); void go('/account') }}>Password, roles and tokens</Button>
          <Button variant="quiet" onClick={() => { onClose(); signOut(true) }}>Sign out everywhere</Button>
        </div>
      </div>
    </Dialog>
  )
}
