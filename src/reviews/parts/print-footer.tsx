/** Words and page numbers at the foot of every printed page. */
export function PrintFooter({ words }: { words: string }) {
  const look = 'font: 8pt sans-serif;'
  const left = `@bottom-left { ${look} content: ${quoted(words)} }`
  const right = `@bottom-right { ${look} content: counter(page) " of " counter(pages) }`
  const css = `@media print { @page { ${left} ${right} } }`
  return <style>{css}</style>
}

/** As a CSS string: names may hold quotes. */
function quoted(words: string): string {
  return `"${words.replace(/["\\\n<]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`
}
