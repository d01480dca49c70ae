import { SOCKET_PORT } from './folder.ts'

/**
 * What the server is told on its command line, so that nobody has to edit, or can break, a file in the data folder.
 * @param durable false for tests only
 */
export function serverSettings(sockets: string, durable: boolean): string[] {
  const chosen = {
    listen_addresses: '',
    port: String(SOCKET_PORT),
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and the details of errors carry people's words; the client gets them, the log does not.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    // Compiling pays off for reports over millions of rows, not for lists of fifty.
    jit: 'off',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
