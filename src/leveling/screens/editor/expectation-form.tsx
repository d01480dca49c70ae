import { Button } from '../../../ui/button.tsx'
import { Input } from '../../../ui/inputs.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Expectation } from '../../framework.ts'
import { LONGEST_EXPECTATION, LONGEST_NAME } from '../../numbers.ts'
import { AUDIENCE } from './editing.ts'

export interface ExpectationFormProps {
  n: number
  of: number
  level: string
  expectation: Expectation
  ready: boolean
  /** The framework has a word for each step, such as a proficiency. */
  staged: boolean
  onChange: (patch: Partial<Expectation>) => void
  onRemove: () => void
}

/** One expectation with its examples. Left blank, it is not there. */
export function ExpectationForm({ n, of, level, expectation: { text, stage, examples = [] }, ready, staged, onChange, onRemove }: ExpectationFormProps) {
  const name = of > 1 ? `expectation ${n + 1}` : 'the expectation'
  const set = (at: number, words: string) => onChange({ examples: examples.map((each, i) => (i === at ? words : each)) })
  return (
    <div className="space-y-3">
      <TextArea id={`expectation-${n}`} label={of > 1 ? `What one sees at ${level}, ${n + 1} of ${of}` : `What one sees at ${level}`} rows={5} serif maxLength={LONGEST_EXPECTATION} readOnly={!ready} value={text} audience={AUDIENCE}
        audienceHidden={n > 0} onChange={(event) => onChange({ text: event.target.value })} />
      {staged && <Input id={`stage-${n}`} label={`Word for this step of ${name}`} optional maxLength={LONGEST_NAME} readOnly={!ready} value={stage ?? ''} onChange={(event) => onChange({ stage: event.target.value || undefined })} />}
      {examples.map((example, at) => (
        <div key={at}>
          <TextArea id={`example-${n}-${at}`} label={`Example ${at + 1} of ${name}`} rows={2} serif maxLength={LONGEST_EXPECTATION} readOnly={!ready} value={example} audience={AUDIENCE} audienceHidden onChange={(event) => set(at, event.target.value)} />
          <Button size="small" variant="quiet" className="-ml-3" onClick={() => onChange({ examples: examples.length > 1 ? examples.filter((_, i) => i !== at) : undefined })}>Take example {at + 1} away</Button>
        </div>
      ))}
      <p className="flex flex-wrap gap-2 *:first:data-quiet:-ml-3">
        <Button size="small" variant="quiet" onClick={() => onChange({ examples: [...examples, ''] })}>{of > 1 ? `Add an example to ${name}` : 'Add an example'}</Button>
        {of > 1 && <Button size="small" variant="quiet" onClick={onRemove}>Take {name} away</Button>}
      </p>
    </div>
  )
}
