/** The terminal beside the window: a scenario's name switches to it. */

import { createInterface } from 'node:readline';
import { scenarios } from './desk.mjs';

/** @param {string} running */
export function printScenarios(running) {
  console.log('Scenarios (* is running); type a name and Enter to switch:');
  for (const { name, shows } of scenarios())
    console.log(`  ${name === running ? '*' : ' '} ${name.padEnd(15)} ${shows}`);
}

/**
 * @param {(name: string) => void} use
 * @param {() => void} stop on Ctrl-C
 * @returns {() => void} closes it
 */
export function listen(use, stop) {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (said) => {
    const name = said.trim();
    if (name === '') return;
    if (scenarios().some((one) => one.name === name)) use(name);
    else
      console.log(
        `No scenario "${name}". There are: ${scenarios()
          .map((one) => one.name)
          .join(', ')}.`,
      );
  });
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return () => lines.close();
}
