import { Band } from '#components/band.tsx';
import { Doors } from '#components/doors.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { MayWrite } from '#components/may-write.tsx';
import { NewsBrief } from '#components/news-brief.tsx';
import { Page } from '#components/page.tsx';
import { ParkRows } from '#components/park-rows.tsx';
import { PracticeSquares } from '#components/pictures/practice-squares.tsx';
import { RateAxis } from '#components/pictures/rate-axis.tsx';
import { SearchForm } from '#components/search-form.tsx';
import { Share } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { websiteJsonLd } from '#lib/publish/json-ld.ts';
import { writeCount } from '#lib/schema/count.ts';
import { doorsOf } from '#lib/words/zh/doors.ts';
import { sayNews } from '#lib/words/zh/news.ts';
import { sayRing, titleOfSurvey } from '#lib/words/zh/survey.ts';
import { sayTypes, titleOfTypes } from '#lib/words/zh/types-across.ts';
import { limitOfChoice } from './copy.ts';
import { fixedMetadata, readFixed } from './fixed.ts';
import { findHome } from './home.ts';
import { shareOf } from './share.ts';
import { absoluteUrl, siteName, siteSummary } from './site.ts';
import { judgeSurveys } from './surveys.ts';

export const metadata = { ...fixedMetadata('home'), title: { absolute: siteName } };

export default async function HomePage() {
  const content = getContent();
  await judgeSurveys(content);
  const { parks } = content;
  const { survey, types, listed, sample, news } = findHome(content);
  return (
    <Page>
      <Title {...readFixed('home').title} large />
      <SearchForm />
      <Doors doors={doorsOf(content, limitOfChoice(content) === null)} />
      {survey && (
        <Band id="rates" title={titleOfSurvey(survey)} intro={sayRing(survey)} beside>
          <RateAxis survey={survey} brief />
          <p>
            <a href={`/indicators/${survey.indicator.id}`}>{survey.indicator.name}怎么读，哪些能比</a>
          </p>
        </Band>
      )}
      {parks.length > 0 && (
        <Band
          id="parks"
          title={listed.length < parks.length ? '新近收录的园区' : `${writeCount(parks.length)}个园区`}
          later
        >
          <ParkRows parks={listed} />
          {listed.length < parks.length && (
            <p>
              <a href="/parks">全部{parks.length}家</a>
            </p>
          )}
        </Band>
      )}
      {types.length > 0 && (
        <Band id="practices" title={titleOfTypes(types)} intro={sayTypes(types)} beside>
          <PracticeSquares parks={parks} types={types} />
        </Band>
      )}
      {sample && (
        <Band id="write" title="写材料时，｜这样写">
          <MayWrite sample={sample} />
        </Band>
      )}
      {parks.length > 0 && (
        <Band id="news" title="新收和更正">
          <NewsBrief
            added={news.added}
            corrections={news.corrections.map((entry) => ({
              ...sayNews(content, entry),
              on: entry.on,
              address: entry.address,
            }))}
          />
        </Band>
      )}
      <StructuredData nodes={[websiteJsonLd({ name: siteName, url: absoluteUrl('/'), description: siteSummary })]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/')} />
      </Band>
    </Page>
  );
}
