// A process starts from plain JavaScript: tsx takes effect for what is imported after it.
import { register } from 'tsx/esm/api';

register();
await import('./process.ts');
