//! A feature says its routes in one place: method, path, what the route speaks, and the function that answers. What a
//! visitor needs to get in is the type of that function's first argument, so the table cannot say anything else.
//!
//! Everything else is derived from these tables: what each listener answers (`surface`), `Allow` and 405, the form in
//! which problems are told, the navigation, and the tests over all routes.

use std::future::Future;

use actix_web::{Error, FromRequest, Handler, HttpMessage, HttpRequest, Responder, Route as ActixRoute};

use super::samples::Samples;
use super::visitor::{Access, Visitor};

/// A feature of one listener.
pub struct Feature {
    pub routes: &'static [Route],
    /// Adds every page of the feature in the states worth looking at: for tests and screenshots.
    pub samples: fn(&mut Samples<'_>),
    /// How the bar on top leads to it.
    pub nav: Option<Nav>,
}

/// An entry of the navigation. Shown to those who may visit `href`.
pub struct Nav {
    pub href: &'static str,
    /// The message that names it.
    pub key: &'static str,
    pub section: Section,
}

/// One route.
pub struct Route {
    pub method: Method,
    /// With placeholders in braces, as actix reads them.
    pub path: &'static str,
    pub speaks: Speaks,
    pub access: Access,
    pub build: fn() -> ActixRoute,
}

/// The methods there are. Whatever changes something is a POST.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
}

/// To whom a route speaks, and thus how it tells a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    /// To a person: HTML.
    Page,
    /// To our own script: JSON.
    Json,
}

impl Method {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// What an answering function asks of its visitor: the type of its first argument.
///
/// ```
/// use siegelpost::web::{route::access_of, visitor::{Access, Anyone}};
/// async fn answer(_: Anyone, _: String) -> &'static str { "" }
/// assert_eq!(access_of(&answer), Access::Anyone);
/// ```
///
/// A function whose first argument is no visitor is no route:
///
/// ```compile_fail
/// use siegelpost::web::{route::access_of, visitor::{Access, Anyone}};
/// async fn answer(_: String, _: Anyone) -> &'static str { "" }
/// assert_eq!(access_of(&answer), Access::Anyone);
/// ```
///
/// Nor is one that asks for nobody:
///
/// ```compile_fail
/// use siegelpost::web::{route::access_of, visitor::Access};
/// async fn answer() -> &'static str { "" }
/// assert_eq!(access_of(&answer), Access::Anyone);
/// ```
pub const fn access_of<F: Handler<Args>, Args: FirstArgument>(_: &F) -> Access {
    Args::ACCESS
}

/// What hands `answer` to actix. Its arguments are made one after the other: of what somebody sent, nothing is looked at
/// before they are let in. To whom the route speaks is noted in the request, for those who come first.
pub fn answering<F, Args>(answer: F, speaks: Speaks) -> ActixRoute
where
    F: Handler<Args>,
    F::Output: Responder + 'static,
    Args: FirstArgument + 'static,
{
    actix_web::web::to(move |request: HttpRequest| {
        let answer = answer.clone();
        request.extensions_mut().insert(speaks);
        async move { Ok::<_, Error>(answer.call(Args::in_order(request).await?).await) }
    })
}

/// Argument lists that begin with a visitor.
pub trait FirstArgument: Sized {
    const ACCESS: Access;

    /// Makes the arguments, each when those before it are there. The body is no payload any more: see `guard::body`.
    fn in_order(request: HttpRequest) -> impl Future<Output = Result<Self, Error>>;
}

macro_rules! first_argument {
    ($($rest:ident)*) => {
        impl<V: Visitor, $($rest: FromRequest),*> FirstArgument for (V, $($rest,)*) {
            const ACCESS: Access = V::ACCESS;

            async fn in_order(request: HttpRequest) -> Result<Self, Error> {
                let visitor = V::extract(&request).await.map_err(Into::into)?;
                Ok((visitor, $($rest::extract(&request).await.map_err(Into::into)?,)*))
            }
        }
    };
}
first_argument!();
first_argument!(A);
first_argument!(A B);
first_argument!(A B C);

/// The routes of a feature, each with its method, what it speaks, its path, and the function that answers:
///
/// ```
/// # async fn get(_: siegelpost::web::visitor::Anyone) -> &'static str { "" }
/// let routes: &[siegelpost::web::route::Route] = siegelpost::routes![Get Page "/report" => get];
/// ```
///
/// One without a method does not compile:
///
/// ```compile_fail
/// # async fn get(_: siegelpost::web::visitor::Anyone) -> &'static str { "" }
/// let routes: &[siegelpost::web::route::Route] = siegelpost::routes![Page "/report" => get];
/// ```
///
/// Nor does one that does not say what it speaks:
///
/// ```compile_fail
/// # async fn get(_: siegelpost::web::visitor::Anyone) -> &'static str { "" }
/// let routes: &[siegelpost::web::route::Route] = siegelpost::routes![Get "/report" => get];
/// ```
#[macro_export]
macro_rules! routes {
    ($($method:ident $speaks:ident $path:literal => $answer:expr),* $(,)?) => {
        &[$($crate::web::route::Route {
            method: $crate::web::route::Method::$method,
            path: $path,
            speaks: $crate::web::route::Speaks::$speaks,
            access: $crate::web::route::access_of(&$answer),
            build: || $crate::web::route::answering($answer, $crate::web::route::Speaks::$speaks),
        }),*]
    };
}

/// Declares the features of a listener, one word each: the module, and its place in the list.
macro_rules! features {
    ($(#[$doc:meta])* $list:ident: $($feature:ident),* $(,)?) => {
        $(mod $feature;)*
        $(#[$doc])*
        pub(super) const $list: &[&$crate::web::route::Feature] = &[$(&$feature::FEATURE),*];
    };
}

pub use super::section::Section;
pub(crate) use features;
pub use routes;
