const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('plumbline') : undefined

/** Tells the other tabs of this browser that a text of this name was saved: `person/document`, never the text. */
export function tellSaved(name: string): void {
  channel?.postMessage({ saved: name })
}

/** Hears of saves in other tabs. @returns a way to stop listening */
export function hearSaved(listener: (name: string) => void): () => void {
  const hear = ({ data }: MessageEvent<{ saved?: string }>) => { if (data.saved) listener(data.saved) }
  channel?.addEventListener('message', hear)
  return () => channel?.removeEventListener('message', hear)
}
