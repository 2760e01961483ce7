import { createRunnableDevEnvironment, type EnvironmentOptions, type Plugin, resolveConfig, type RunnableDevEnvironment } from 'vite';

const NO_STYLE = '\0no-style';

/** Components bring style sheets along, of which what runs here has no use. */
const noStyles: Plugin = {
  name: 'sourceline:no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NO_STYLE : undefined),
  load: (id) => (id === NO_STYLE ? '' : undefined),
};

/**
 * Runs modules of ours in a step of the build. Vite's own `runnerImport` is closed as soon as a module is loaded, and the
 * loader of a package with dense series imports on.
 */
export async function withRunner<R>(act: (runner: RunnableDevEnvironment['runner']) => Promise<R>): Promise<R> {
  const resolve: EnvironmentOptions['resolve'] = { external: true, conditions: ['node'] };
  const step: EnvironmentOptions = { consumer: 'server', dev: { moduleRunnerTransform: true }, resolve };
  const config = await resolveConfig({ configFile: false, envDir: false, logLevel: 'warn', plugins: [noStyles], environments: { step } }, 'serve');
  const environment = createRunnableDevEnvironment('step', config, { runnerOptions: { hmr: { logger: false } }, hot: false });
  await environment.init();
  try {
    return await act(environment.runner);
  } finally {
    await environment.close();
  }
}
