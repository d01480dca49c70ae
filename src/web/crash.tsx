import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

const MISSING_CHUNK = /dynamically imported module|importing a module script|module script failed/i

/** The unexpected, in one calm sentence and with an id to tell. */
export function Crash({ error }: { error: Error }) {
  const renewed = MISSING_CHUNK.test(error.message)
  const id = crashId(error)
  return (
    <div className="max-w-prose" role="alert">
      <h1 className="text-title tracking-tight">{renewed ? 'Plumbline was renewed' : 'This page stopped working'}</h1>
      <p className="mt-2">
        {renewed
          ? 'A newer version is on the server. Reload to go on; what you wrote is kept.'
          : `What you wrote is kept. Reload to go on; if it happens again, tell whoever runs Plumbline the number ${id}.`}
      </p>
      <div className="mt-6"><Button variant="primary" onClick={() => location.reload()}>Reload</Button></div>
    </div>
  )
}

/** The same, when even the shell broke. */
export function CrashPage({ error }: { error: Error }) {
  return <main className="px-6 py-16 sm:px-12"><Crash error={error} /></main>
}

const ids = new WeakMap<Error, string>()

/** One number per error, in the browser's log too. */
function crashId(error: Error): string {
  let id = ids.get(error)
  if (!id) {
    id = crypto.randomUUID().slice(0, 8)
    ids.set(error, id)
    console.error(`[${id}]`, error)
  }
  return id
}

/** Catches what no screen caught. */
export class CrashBoundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {}
  static getDerivedStateFromError(error: Error) {
    return { error }
  }
  override render() {
    return this.state.error ? <CrashPage error={this.state.error} /> : this.props.children
  }
}
