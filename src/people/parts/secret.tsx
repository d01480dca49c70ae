import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Field, useFieldIds } from '../../ui/field.tsx'
import { controlLook } from '../../ui/inputs.tsx'

/** Something that is shown this once: to be copied and handed over. */
export function Secret({ id, label, hint, value }: { id: string; label: string; hint: string; value: string }) {
  const [copied, setCopied] = useState<boolean>()
  async function copy() {
    setCopied(await navigator.clipboard?.writeText(value).then(() => true, () => false) ?? false)
  }
  return (
    <div className="max-w-form">
      <Field id={id} label={label} hint={hint}>
        <div className="flex flex-wrap gap-2">
          <div className="min-w-0 flex-1 basis-60"><Shown value={value} /></div>
          <Button onClick={() => void copy()}>Copy</Button>
        </div>
      </Field>
      <p role="status" className="mt-1 min-h-5 text-small text-soft">{copied === undefined ? '' : copied ? 'Copied.' : 'Select the text and copy it by hand: this browser keeps the clipboard to itself.'}</p>
    </div>
  )
}

function Shown({ value }: { value: string }) {
  const { id, describedBy } = useFieldIds()
  return <input id={id} aria-describedby={describedBy} readOnly value={value} onFocus={(event) => event.target.select()} className={`${controlLook} min-h-10 font-mono text-small`} />
}
