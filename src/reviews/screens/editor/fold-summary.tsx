import { Icon } from '../../../ui/icons.tsx'

/** The line of a fold in the packet: what is in it, and a mark that says it opens. Its `details` carries `group/fold`. */
export function FoldSummary({ title, note }: { title: string; note: string }) {
  return (
    <summary className="flex min-h-8 items-baseline gap-2 rounded-sm hover:text-accent">
      <Icon name="chevron" className="size-3 translate-y-0.5 group-open/fold:rotate-90" />
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-3">
        <span className="min-w-0 font-medium wrap-anywhere">{title}</span>
        <span className="text-small text-soft">{note}</span>
      </span>
    </summary>
  )
}
