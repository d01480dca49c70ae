import packageJson from '../../package.json' with { type: 'json' }
import { mailSettings } from '../server/mail/settings.ts'
import { unsafe } from '../server/safety.ts'
import { atDesk } from './command.ts'

/** Says whether this installation is in order: runtime, database, migrations, fence. @returns exit code */
export async function doctor(options: { json: boolean }): Promise<number> {
  const report = await atDesk(async ({ server, orgId }) => {
    const { rows } = await server.app.query(`select current_setting('server_version') as postgresql, current_setting('fsync') as fsync`)
    const problems = await unsafe(server.app)
    if (rows[0].fsync !== 'on') problems.push('PostgreSQL runs with fsync off: a power cut can lose what was saved.')
    return { version: packageJson.version, node: process.versions.node, ...rows[0], setUp: Boolean(orgId), mail: mail(problems), problems }
  })
  if (options.json) console.log(JSON.stringify(report))
  else {
    console.log(`Plumbline ${report.version} on Node ${report.node} and PostgreSQL ${report.postgresql}, ${report.setUp ? 'set up' : 'not set up yet'}${report.mail ? '' : ', without a mail server'}.`)
    console.log(report.problems.length ? report.problems.map((each: string) => `- ${each}`).join('\n') : 'Everything is in order.')
  }
  return report.problems.length ? 1 : 0
}

/** Whether a mail server is named; settings nobody can read are a problem. */
function mail(problems: string[]): boolean {
  try {
    return mailSettings() !== undefined
  } catch (error) {
    problems.push((error as Error).message)
    return false
  }
}
