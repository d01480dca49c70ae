import { useAction } from '../../../ui/use-action.ts'

/** The organisation's name of a dimension, while it has one by this code. */
export function useDimensionName(code: string | undefined): string | undefined {
  const framework = useAction('framework.show', {}, { enabled: code !== undefined })
  return code && (framework.data?.dimensions.find((each) => each.code === code)?.name ?? code)
}
