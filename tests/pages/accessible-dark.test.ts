import { testAccess } from './axe.ts';

testAccess('dark');
