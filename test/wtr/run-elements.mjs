/** Runs the compiled element tests in one browser with @web/test-runner and counts the results. */
import { startTestRunner, defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath, firefoxPath, webkit } from '../browser.mjs';
import { commandsPlugin } from './commands.mjs';
import { ranges } from './ranges.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** Names that tests see as `window.vitrineBrowser`. */
export const browsers = ['chromium', 'firefox', 'webkit'];

async function launcher(name) {
  if (name === 'webkit') return webkitLauncher(webkit());
  const firefox = name === 'firefox';
  const made = chromeLauncher({
    puppeteer,
    launchOptions: firefox
      ? {
          browser: 'firefox',
          executablePath: firefoxPath(),
          headless: false,
          extraPrefsFirefox: {
            'webgl.force-enabled': true,
            'media.autoplay.default': 0, // as the flag of Chromium says
            'media.autoplay.blocking_policy': 0,
            'browser.shell.checkDefaultBrowser': false,
            'browser.download.alwaysOpenPanel': false, // it would take the focus
            'permissions.default.geo': 2, // a question would, too
          },
        }
      : { executablePath: await chromiumPath(), headless: true, args: chromiumFlags },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      if (!firefox) {
        // A hidden tab stops animation frames: two tests at once would wait for ever.
        const client = await page.createCDPSession();
        await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      }
      await page.setViewport({ width: 1280, height: 900 });
      return page;
    },
  });
  made.product = name;
  return made;
}

const html = (name) => (path) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"></head><body>
  <script>window.vitrineBrowser = ${JSON.stringify(name)}; window.process = { env: {} };</script>
  <script type="module" src="${path}"></script></body></html>`;

/**
 * Runs the files in one browser.
 *
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runElements(name, files, rootDir) {
  const one = await launcher(name);
  one.product = name;
  const runner = await startTestRunner({
    autoExitProcess: false, readCliArgs: false, readFileConfig: false,
    config: {
      rootDir, files, browsers: [one], concurrency: 1, concurrentBrowsers: 1,
      nodeResolve: { exportConditions: ['vitrine-build', 'production', 'browser', 'default'] },
      testFramework: { config: { timeout: 20_000 } }, testsFinishTimeout: 900_000,
      middleware: [ranges(rootDir)], plugins: [commandsPlugin()], testRunnerHtml: html(name),
      reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true })],
      filterBrowserLogs: ({ args }) =>
        !args.some((arg) => typeof arg === 'string' && arg.startsWith('Vitrine:')),
    },
  });
  return new Promise((resolve) => {
    runner.on('finished', () => {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of runner.sessions.all()) {
        const before = counts.failed;
        if (session.testResults) count(session.testResults, counts);
        if (!session.passed && counts.failed === before) counts.failed += 1; // did not even start
      }
      void runner.stop().then(() => { resolve(counts); });
    });
  });
}

function count(suite, counts) {
  for (const test of suite.tests ?? []) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite.suites ?? []) count(inner, counts);
}
