//! What every answer passes last: problems become pages, and the headers are put on, whatever happened inside.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONTENT_TYPE, HeaderValue, LOCATION, RETRY_AFTER};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpResponse, HttpResponseBuilder};

use super::app;
use super::guard::body::Incoming;
use super::guard::forget;
use super::guard::headers::{self, Listener};
use super::guard::sent::keep_until_sent;
use super::page::ProblemPage;
use super::problem::Problem;
use super::site::Site;
use crate::language::Language;

/// What is known of a request before it is answered.
struct Asked {
    site: Data<Site>,
    listener: Listener,
    language: Language,
    path: String,
}

/// Wraps the whole application of one listener.
pub async fn layer(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    forget::unburden(&mut request);
    let body = Incoming::of(&mut request);
    let listener = Listener::of(request.request());
    let site = request.app_data::<Data<Site>>().expect("every application is built with its site").clone();
    let language = site.language(request.request(), listener);
    let path = request.path().to_owned();
    let asked = Asked { site, listener, language, path };
    match next.call(request).await {
        Ok(answer) => {
            let (request, response) = answer.into_parts();
            let (page, status) = (request.match_pattern().unwrap_or_default(), response.status());
            if listener == Listener::Office {
                tracing::info!(method = %request.method(), page, status = status.as_u16());
            }
            let mut response = asked.dress(response.map_into_boxed_body());
            if status == StatusCode::METHOD_NOT_ALLOWED
                && let Some(methods) = app::methods(listener, &page)
                && let Ok(methods) = HeaderValue::try_from(methods.replace(' ', ", "))
            {
                response.headers_mut().insert(ALLOW, methods);
            }
            Ok(ServiceResponse::new(request, keep_until_sent(response, body)))
        }
        // An error that comes from below the handlers never passes here as an answer.
        Err(mut error) => {
            error.add_response_mapper(move |response| asked.dress(response));
            Err(error)
        }
    }
}

impl Asked {
    fn dress(&self, response: HttpResponse) -> HttpResponse {
        let problem = response.extensions().get::<Problem>().cloned();
        let mut response = match problem {
            Some(problem) => self.page_for(&problem),
            None => match stranger(&response) {
                Some(problem) => self.page_for(&problem),
                None => response,
            },
        };
        headers::put(response.headers_mut(), self.listener);
        forget::once_sent(response)
    }

    fn page_for(&self, problem: &Problem) -> HttpResponse {
        use actix_web::ResponseError;
        let status = problem.status_code();
        if status.is_server_error() {
            tracing::warn!(problem = problem.word(), "not answered as asked");
        }
        if let Problem::SignedOut = problem {
            let target = format!("/sign-in?next={}", self.path);
            return HttpResponse::SeeOther().insert_header((LOCATION, target)).finish();
        }
        if let Problem::NotEnrolled = problem {
            return HttpResponse::SeeOther().insert_header((LOCATION, "/enrol")).finish();
        }
        let page = ProblemPage { problem: problem.on_page() };
        let rendered = match self.listener {
            Listener::Public => self.site.reporter_page_in(self.language, &self.path, &page, status),
            Listener::Office => self.site.office_page_in(self.language, &self.path, None, &page, status),
        };
        let mut response = rendered.unwrap_or_else(|_| bare(status));
        if let Problem::Slow { seconds } = problem {
            response.headers_mut().insert(RETRY_AFTER, (*seconds).into());
        }
        response
    }
}

/// The problem behind an error that is none of our pages: one that actix answered by itself, in plain English text.
fn stranger(response: &HttpResponse) -> Option<Problem> {
    let kind = response.headers().get(CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
    let status = response.status();
    match status {
        _ if kind.starts_with(b"text/html") || kind.starts_with(b"application/json") => None,
        StatusCode::NOT_FOUND => Some(Problem::NotFound),
        _ if status.is_client_error() => Some(Problem::Malformed),
        _ if status.is_server_error() => Some(Problem::Internal),
        _ => None,
    }
}

/// When even the page that says so cannot be made.
fn bare(status: StatusCode) -> HttpResponse {
    HttpResponseBuilder::new(status).content_type("text/plain; charset=utf-8").body("500\n")
}
