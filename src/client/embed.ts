import { followViewInFrame } from './framed-page.ts';
import { startPage } from './start-page.ts';

void startPage(followViewInFrame);
