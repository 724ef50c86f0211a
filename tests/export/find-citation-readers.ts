import { aptInstall, findProgram, onPath, thisMachine, type Machine } from '../support/find-program.ts';

/**
 * The path of pandoc, which reads citations back: the one of PANDOC_PATH, one on the PATH, or one that is installed now.
 * @throws Error that says what to do, where there is none.
 */
export function findPandoc(machine: Machine = thisMachine(aptInstall('pandoc'))): string {
  const pandoc = {
    name: 'pandoc',
    variable: 'PANDOC_PATH',
    candidates: () => onPath([machine.platform === 'win32' ? 'pandoc.exe' : 'pandoc'], machine),
    reason: 'the tests of citations read them back by it',
    advice: ['Install it (Debian and Ubuntu: apt-get install pandoc; elsewhere: https://pandoc.org/installing.html), or set PANDOC_PATH to the program.'],
  };
  return findProgram(pandoc, machine);
}

/**
 * The path of ris2xml of bibutils, which reads RIS, as pandoc does only since version 3: the one of RIS2XML_PATH, one on the PATH, or one
 * that is installed now.
 * @throws Error that says what to do, where there is none.
 */
export function findRis2xml(machine: Machine = thisMachine(aptInstall('bibutils'))): string {
  const ris2xml = {
    name: 'ris2xml',
    variable: 'RIS2XML_PATH',
    candidates: () => onPath([machine.platform === 'win32' ? 'ris2xml.exe' : 'ris2xml'], machine),
    reason: 'the tests of citations read RIS back by it',
    advice: ['Install bibutils, of which it is a part (Debian and Ubuntu: apt-get install bibutils; macOS: brew install bibutils), or set RIS2XML_PATH to the program.'],
  };
  return findProgram(ris2xml, machine);
}
