export { main } from './cli.js';
export { serve } from './server/serve.js';
export type { ServeOptions, Serving } from './server/serve.js';
export type { Handler, Reply } from './server/reply.js';
export type { FileProblem, LiveState, TellPage } from './server/live.js';
export type { Terminal } from './terminal.js';
