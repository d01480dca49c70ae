import { raceTwoTabs } from '../races.ts'

/** 500 races of two tabs over HTTP, on each kind of text that two may write in: no silent overwrite. */
export async function run(): Promise<void> {
  const report = await raceTwoTabs(500, (line) => console.log(line))
  console.log(`${report.races} races, ${report.accepted} texts accepted, ${report.refused} refused and merged, ${report.chosen} chosen by hand, ${report.silent.length} silent overwrites`)
  if (report.races < 500 || report.refused < 500 || report.silent.length) throw new Error(JSON.stringify({ ...report, silent: report.silent.slice(0, 20) }))
}
