// Serves the build that is there, and neither installs nor builds: for a service, or a container whose files are read-only.
process.env.NODE_ENV = 'production';
// One process, so that signals and kill reach the server itself and no orphan keeps the port.
const { register } = await import('tsx/esm/api');
register();
await import('../server/main.ts');
