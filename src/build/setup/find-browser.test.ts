import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.mjs';

const debian = '/usr/bin/chromium';

/** A machine in which the named browsers start; the log is everything that was done to it, in order. */
function machine(starts: readonly string[], more: Partial<Parameters<typeof findBrowser>[0]> = {}) {
  const log: string[] = [];
  const able = new Set(starts);
  const tools = {
    asked: undefined,
    remembered: undefined,
    onPath: [],
    canInstallPackages: false,
    launches: async ({ channel, executablePath }: { channel?: string; executablePath?: string }) => {
      const name = executablePath ?? channel ?? 'own';
      log.push(`launch ${name}`);
      return able.has(name);
    },
    download: async () => {
      log.push('download');
      return false;
    },
    installLibraries: async () => {
      log.push('libraries');
      able.add('own');
    },
    installPackage: async () => {
      log.push('package');
      able.add(debian);
      return [debian];
    },
    ...more,
  };
  return { tools, log };
}

describe('finding a browser for the browser tests', () => {
  it('uses the one that was asked for', async () => {
    const { tools, log } = machine(['/opt/mine', 'own'], { asked: '/opt/mine' });
    expect(await findBrowser(tools)).toEqual({ choice: { executablePath: '/opt/mine' } });
    expect(log).toEqual(['launch /opt/mine']);
  });

  it('never replaces the one that was asked for, even if another would start', async () => {
    const { tools } = machine(['own'], { asked: '/nowhere' });
    expect(await findBrowser(tools)).toHaveProperty('problem', expect.stringContaining('does not start'));
  });

  it('tries the remembered one first', async () => {
    const { tools, log } = machine([debian, 'own'], { remembered: { executablePath: debian } });
    expect(await findBrowser(tools)).toEqual({ choice: { executablePath: debian } });
    expect(log).toHaveLength(1);
  });

  it('looks again when the remembered one no longer starts', async () => {
    const { tools } = machine(['own'], { remembered: { executablePath: '/gone' } });
    expect(await findBrowser(tools)).toEqual({ choice: {} });
  });

  it('takes one from PATH, then the usual places, before it fetches anything', async () => {
    const { tools, log } = machine(['msedge'], { onPath: ['/snap/stub'] });
    expect(await findBrowser(tools)).toEqual({ choice: { channel: 'msedge' } });
    expect(log).toEqual(['launch own', 'launch /snap/stub', 'launch chrome', 'launch msedge']);
  });

  it('installs libraries only for a browser that was downloaded and does not start', async () => {
    const { tools, log } = machine([], { canInstallPackages: true, download: async () => true });
    expect(await findBrowser(tools)).toEqual({ choice: {} });
    expect(log.filter((line) => !line.startsWith('launch'))).toEqual(['libraries']);
  });

  it('installs the package of the system when the download fails and it may', async () => {
    const { tools, log } = machine([], { canInstallPackages: true });
    expect(await findBrowser(tools)).toEqual({ choice: { executablePath: debian } });
    expect(log.filter((line) => !line.startsWith('launch'))).toEqual(['download', 'package']);
  });

  it('names the ways out when nothing helps and it may install nothing', async () => {
    const { tools, log } = machine([]);
    expect(await findBrowser(tools)).toHaveProperty('problem', expect.stringContaining('playwright install'));
    expect(log).not.toContain('package');
  });
});
