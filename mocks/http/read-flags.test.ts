import { expect, it } from 'vitest';
import { readFlags } from './read-flags';

it('without flags the mock server takes its time, polls by itself, and leaves the real server’s port alone', () => {
  expect(readFlags([])).toEqual({
    flags: {
      port: 7656,
      scenario: undefined,
      latency: 'real',
      poller: 'auto',
      profile: 'head',
      featureOff: false,
      mockMode: false,
      demo: false,
      auth: undefined,
      trustProxy: false,
      onboardingFields: false,
    },
  });
});

it('flags are read with a space or an equals sign', () => {
  const wanted = {
    port: 9000,
    scenario: 'vmware/list',
    latency: 'instant',
    poller: 'manual',
    profile: 'april',
    featureOff: true,
    mockMode: true,
    demo: false,
    auth: undefined,
    trustProxy: false,
    onboardingFields: true,
  };
  const args = [
    '--port',
    '9000',
    '--scenario=vmware/list',
    '--latency',
    'instant',
    '--poller=manual',
    '--profile',
    'april',
    '--feature-off',
    '--mock-mode',
    '--onboarding-fields',
  ];
  expect(readFlags(args)).toEqual({ flags: wanted });
});

it.each([
  [['--prot', '1'], 'There is no flag "--prot".'],
  [['7000'], 'There is no flag "7000".'],
  [['--port'], '--port needs a value.'],
  [['--port', 'x'], '--port is "x", expected a number from 0 to 65535.'],
  [['--port', '70000'], '--port is "70000", expected a number from 0 to 65535.'],
  [['--latency', 'slow'], '--latency is "slow", expected "instant" or "real".'],
  [['--poller=never'], '--poller is "never", expected "auto" or "manual".'],
  [['--profile', 'may'], '--profile is "may", expected "head" or "april".'],
  [['--mock-mode=yes'], '--mock-mode takes no value.'],
])('%j is refused with a sentence', (args, problem) => {
  expect(readFlags(args)).toEqual({ problem });
});
