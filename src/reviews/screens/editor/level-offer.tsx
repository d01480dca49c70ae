import { Button } from '../../../ui/button.tsx'
import { LevelList, useLevelWords, type LevelWords } from '../../../ui/coach/level-words.tsx'
import { toast } from '../../../ui/toast.tsx'

/** The framework's own words beside a field: to be read, taken over as a quotation, or copied. */
export function LevelOffer({ onTake }: { onTake?: (quote: string) => void }) {
  const level = useLevelWords()
  if (!level) return null
  return (
    <details className="mt-1 text-small" data-screen-only="">
      <summary className="inline-flex min-h-6 items-center rounded-sm text-accent hover:text-accent-strong">
        What the framework expects at {level.code}, {level.name}
      </summary>
      <LevelList level={level} acts={onTake && ((each) => <Take level={level} expectation={each} onTake={onTake} />)} />
    </details>
  )
}

interface TakeProps {
  level: LevelWords
  expectation: LevelWords['expectations'][number]
  onTake: (quote: string) => void
}

function Take({ level, expectation: { dimension, text }, onTake }: TakeProps) {
  const copy = () => void navigator.clipboard?.writeText(text).then(() => toast({ title: 'Copied' }))
  return (
    <p className="mt-1 -ml-3 flex flex-wrap gap-1">
      <Button size="small" variant="quiet" aria-label={`Quote what is expected on ${dimension}`} onClick={() => onTake(quoted(text, level.code, dimension))}>
        Quote it
      </Button>
      <Button size="small" variant="quiet" aria-label={`Copy what is expected on ${dimension}`} onClick={copy}>
        Copy
      </Button>
    </p>
  )
}

function quoted(text: string, code: string, dimension: string): string {
  return `At ${code}, on ${dimension.toLowerCase()}: “${text}”`
}
