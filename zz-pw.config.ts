import base from '/work/main/playwright.config.ts';
const { webServer: _w, reporter: _r, ...rest } = base;
export default { ...rest, testDir: '/work/main/e2e', outputDir: '/tmp/verify/results', reporter: [['list']], workers: 2, use: { ...base.use, baseURL: 'http://127.0.0.1:47311/', launchOptions: { executablePath: '/usr/bin/chromium' } } };
