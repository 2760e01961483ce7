/**
 * Vite with the NODE_ENV that each command needs, whatever the environment says: an inherited "production" would give a
 * development server without fast refresh, an inherited "test" a build with React's development code.
 *
 * In this very process, so that whoever stops us stops the server.
 */
import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';

process.env['NODE_ENV'] = process.argv[2] === 'dev' ? 'development' : 'production';
await import(pathToFileURL(inProject('node_modules/vite/bin/vite.js')).href);
