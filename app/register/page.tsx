import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import { readRegister } from './read-register.ts';
import { Register } from './register.tsx';

export const metadata = fixedMetadata('register');

export default async function RegisterPage() {
  const content = getContent();
  const register = await readRegister(content);
  const { title, steps, trail } = readFixed('register');
  return (
    <Page>
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <ShareLine />
      <Register content={content} register={register} />
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper later>
        <Share {...shareOf('/register')} />
      </Band>
    </Page>
  );
}
