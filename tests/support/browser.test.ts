import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserPath, type Machine } from './browser.js';

interface Fake extends Machine {
  readonly log: string[];
}

function machine(given: Partial<Machine> = {}, programs: string[] = []): Fake {
  const log: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    osRelease: 'ID=fedora\n',
    isProgram: (path) => programs.includes(path),
    run: (command, args) => {
      log.push(`run ${command} ${args.join(' ')}`);
      programs.push('/usr/bin/chromium');
    },
    print: (line) => log.push(`print ${line}`),
    ...given,
    log,
  };
}

describe('browserPath', () => {
  it('takes CHROME_PATH before an installed browser', () => {
    assert.equal(
      browserPath(
        machine({ env: { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' } }, [
          '/opt/chrome',
          '/usr/bin/chromium',
        ]),
      ),
      '/opt/chrome',
    );
  });

  it('says so when CHROME_PATH leads nowhere, rather than testing another browser', () => {
    assert.throws(
      () =>
        browserPath(machine({ env: { CHROME_PATH: '/nowhere', PATH: '/usr/bin' } }, ['/usr/bin/chromium'])),
      /CHROME_PATH is \/nowhere/,
    );
  });

  it('prefers Chrome to Edge to Chromium', () => {
    assert.equal(
      browserPath(machine({}, ['/usr/bin/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome'])),
      '/usr/bin/google-chrome',
    );
    assert.equal(
      browserPath(machine({}, ['/usr/bin/chromium', '/usr/bin/microsoft-edge'])),
      '/usr/bin/microsoft-edge',
    );
  });

  it('looks where macOS and Windows keep theirs', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    assert.equal(browserPath(machine({ platform: 'darwin' }, [chrome])), chrome);
    assert.throws(
      () => browserPath(machine({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } })),
      /No browser found/,
    );
  });

  it('installs Chromium as root on Debian and its kin, and prints the command first', () => {
    const debian = machine({ isRoot: true, osRelease: 'ID=linuxmint\nID_LIKE="ubuntu debian"\n' });
    assert.equal(browserPath(debian), '/usr/bin/chromium');
    assert.deepEqual(debian.log, [
      'print No browser found. Running: apt-get update && apt-get install -y chromium',
      'run apt-get update',
      'run apt-get install -y chromium',
    ]);
  });

  it('says what to do when apt fails', () => {
    const offline = machine({
      isRoot: true,
      osRelease: 'ID=debian\n',
      run: () => {
        throw new Error('exit code 100');
      },
    });
    assert.throws(() => browserPath(offline), /No browser found: install/);
  });

  it('installs nothing for another user or another distribution, and says what to do', () => {
    for (const given of [
      { isRoot: false, osRelease: 'ID=debian\n' },
      { isRoot: true, osRelease: 'ID=fedora\n' },
    ]) {
      const other = machine(given);
      assert.throws(
        () => browserPath(other),
        /^Error: No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH/,
      );
      assert.deepEqual(other.log, []);
    }
  });
});
