import { useState } from 'react'
import { cx } from '../../ui/class-names.ts'
import { Field, useFieldIds, type FieldProps } from '../../ui/field.tsx'
import { controlLook } from '../../ui/inputs.tsx'

export interface FileInputProps extends Omit<FieldProps, 'audience'> {
  file: File | undefined
  onFile: (file: File | undefined) => void
  /** Kinds of file offered first; a CSV unless said. */
  accept?: string
}

/** One file: chosen, or dropped onto the field. */
export function FileInput({ file, onFile, accept, ...field }: FileInputProps) {
  return <Field {...field}><Chooser file={file} onFile={onFile} accept={accept} /></Field>
}

function Chooser({ file, onFile, accept = '.csv,.tsv,.txt,text/csv' }: Pick<FileInputProps, 'file' | 'onFile' | 'accept'>) {
  const { id, describedBy, invalid } = useFieldIds()
  const [over, setOver] = useState(false)
  return (
    <div className={cx('rounded-sm', over && 'bg-wash')} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); onFile(event.dataTransfer.files[0] ?? undefined) }}>
      <input id={id} name={id} type="file" accept={accept} aria-describedby={describedBy} aria-invalid={invalid || undefined}
        className={cx(controlLook, 'file:mr-4 file:rounded-sm file:border file:border-edge file:bg-sunken file:px-3 file:py-1 file:text-ink')}
        onChange={(event) => onFile(event.target.files?.[0])} />
      {file && <p className="mt-1 text-small text-soft">{file.name}, {sizeWords(file.size)}</p>}
    </div>
  )
}

function sizeWords(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
